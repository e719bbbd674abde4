import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../contract/panelServer';
import { invitationWords, reminderWords, settingsWords } from '../messages/panelSettings';
import { invitationSettings, reminderSettings } from '../plan/syncSettings';
import { Button } from './Button';
import { ChoiceSelect } from './ChoiceSelect';
import { DoneLine } from './DoneLine';
import { HourlyChoice } from './HourlyChoice';
import { MonthChoice } from './MonthChoice';
import { usePanelTools } from './panelTools';
import type { SettingsEdits } from './settingsEdits';
import { changedSettings, formOf } from './settingsEdits';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';

interface SettingsFormProps {
  readonly view: SettingsView;
  readonly onChanged: (view: SettingsView) => void;
  /** Opens the Calendar view and compares the plan with the calendar. */
  readonly onShowChanges: () => void;
}

/** What is chosen here holds once it is saved; until then nothing happens. */
export function SettingsForm({ view, onChanged, onShowChanges }: SettingsFormProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const [edits, setEdits] = useState<SettingsEdits>({});
  const { answer, isWaiting, trouble, ask, forget } = useAnswer<SettingsView>();
  const before = formOf(view);
  const form = { ...before, ...edits };
  const mailNote = invitationWords[form.invitations].meaning[language];
  const invitationNote =
    form.invitations === 'off' ? mailNote : `${settingsWords.guests[language]} ${mailNote}`;
  useEffect(() => {
    if (edits.invitations !== undefined) announce(invitationNote);
  }, [edits.invitations]);

  const edit = (changed: SettingsEdits): void => {
    setEdits({ ...edits, ...changed });
    forget();
  };
  const save = async (): Promise<void> => {
    const saved = await ask(() => server.changeSettings(changedSettings(before, form)));
    if (saved.kind !== 'value') return;
    setEdits({});
    onChanged(saved.value);
    announce(settingsWords.saved[language]);
  };

  return (
    <>
      <MonthChoice value={form.months} onChoose={(months) => edit({ months })} />
      <ChoiceSelect
        label={settingsWords.reminder[language]}
        note={settingsWords.reminderNote[language]}
        options={reminderSettings.map((value) => ({ value, label: reminderWords[value][language] }))}
        value={form.reminder}
        onChoose={(reminder) => edit({ reminder })}
      />
      <ChoiceSelect
        label={settingsWords.invitations[language]}
        note={invitationNote}
        options={invitationSettings.map((value) => ({ value, label: invitationWords[value].name[language] }))}
        value={form.invitations}
        onChoose={(invitations) => edit({ invitations })}
      />
      <HourlyChoice
        hourly={view.hourly}
        isOn={form.isHourly}
        onChoose={(isHourly) => edit({ isHourly })}
        onShowChanges={onShowChanges}
      />
      <Button look="primary" isBusy={isWaiting} onPress={() => void save()}>
        {isWaiting ? settingsWords.saving[language] : settingsWords.save[language]}
      </Button>
      {answer?.kind === 'value' && !isWaiting && <DoneLine sentence={settingsWords.saved[language]} />}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </>
  );
}
