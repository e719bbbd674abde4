/** A part of Google's services that the local host does not have. It ends the execution: nothing may hide it. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';
  /** `what` as `Range.setFormulasR1C1`. */
  constructor(readonly what: string) {
    super(`${what} is not emulated by the local host`);
  }
}

/** A refusal of one of Google's services, in Google's words; the script gets it as an `Exception` that it may catch. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}

/** Where every call of a script to a service passes: permission, counting, errors and values of the script's realm. */
export interface ServiceGate {
  /** Does the work of one call, and gives its result back as a value of the script's realm. */
  call(className: string, methodName: string, work: () => unknown): unknown;
  /** Ends the execution. */
  stop(error: Error): never;
}

const emulatedObjects = new WeakSet();

/** Whether the value is an emulated service or one of its objects. */
export function isEmulated(value: object): boolean {
  return emulatedObjects.has(value);
}

/**
 * An object of one of Google's classes with those members; the compiler checks them against Google's own signatures,
 * and every member that is not given stops the execution by name.
 */
export function emulate<Full extends object>(
  gate: ServiceGate,
  className: string,
  members: Partial<Full>,
): Full {
  const emulated = new Proxy(members, new EmulatedObject(gate, className));
  emulatedObjects.add(emulated);
  // It is whole: a member is either there or stops the execution.
  return emulated as Full;
}

/** Lets a script see of an object what Google's has, and nothing else. */
class EmulatedObject<Full extends object> implements ProxyHandler<Partial<Full>> {
  /** Methods that were asked for: a reading of cells makes thousands of objects, of which few members are used. */
  private methods: Map<string, unknown> | undefined;

  constructor(
    private readonly gate: ServiceGate,
    private readonly className: string,
  ) {}

  get(members: Partial<Full>, key: string | symbol): unknown {
    if (typeof key === 'symbol') return undefined;
    if (Object.hasOwn(members, key)) {
      const member: unknown = members[key as keyof Full];
      return typeof member === 'function' ? this.methodOf(key, member) : member;
    }
    if (key === 'toString') return () => this.className;
    // What the language itself asks every object for.
    if (key === 'toJSON' || key === 'then' || key === 'constructor' || key === 'valueOf') return undefined;
    return this.gate.stop(new NotEmulatedError(`${this.className}.${key}`));
  }

  set(): boolean {
    return false;
  }

  ownKeys(): string[] {
    return [];
  }

  getOwnPropertyDescriptor(): undefined {
    return undefined;
  }

  /** The same function each time, as a method is. */
  private methodOf(name: string, member: object): unknown {
    this.methods ??= new Map();
    const known = this.methods.get(name);
    if (known !== undefined) return known;
    const method = (...parameters: unknown[]): unknown =>
      this.gate.call(
        this.className,
        name,
        () => Reflect.apply(member as () => unknown, undefined, parameters) as unknown,
      );
    this.methods.set(name, method);
    return method;
  }
}

/** What stands behind the objects that scripts hold and hand back, such as the cells behind a Range. */
export class Handles<Content> {
  private readonly contents = new WeakMap<object, Content>();

  constructor(private readonly className: string) {}

  /** Remembers the content and returns the handle. */
  add<Handle extends object>(handle: Handle, content: Content): Handle {
    this.contents.set(handle, content);
    return handle;
  }

  /** Throws `ServiceError` for anything that is no such handle, as Google refuses a parameter of a wrong type. */
  contentOf(handle: unknown): Content {
    const content = typeof handle === 'object' && handle !== null ? this.contents.get(handle) : undefined;
    if (content === undefined) {
      throw new ServiceError(
        `The parameters (${typeof handle}) don't match the method signature: ${this.className} wanted.`,
      );
    }
    return content;
  }
}
