import { describe, expect, it } from '@jest/globals';
import { sidebarDocument } from '../../../local/page/sidebarDocument';

const script = '<script>RUN\npartnerPlanScriptRun.installScriptRun(["checkPlan"]);</script>';

describe('the sidebar’s document', () => {
  it.each([
    ['in its head', '<!DOCTYPE html><html><head><base>', `<!DOCTYPE html><html><head>${script}<base>`],
    ['when the head has attributes', '<html><head id="a"><p>', `<html><head id="a">${script}<p>`],
    ['when a header comes first', '<html lang="ru"><header>a', `<html lang="ru">${script}<header>a`],
    ['when there is a doctype alone', '<!doctype html><p>a', `<!doctype html>${script}<p>a`],
    ['when there is neither', '<p>a', `${script}<p>a`],
  ])('gets google.script before its own scripts %s', (_, html, served) => {
    expect(sidebarDocument(html, 'RUN', ['checkPlan'])).toBe(served);
  });

  it('is not ended early by a function name', () => {
    expect(sidebarDocument('', 'RUN', ['</script>'])).not.toContain('</script>"');
  });
});
