/** Every string a person sees, in one language. */
export interface Words {
  readonly appName: string;
}
