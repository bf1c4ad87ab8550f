// Pages of the web app: a file of the project, filled with a view model; Google escapes what it prints by its place.

type Template = GoogleAppsScript.HTML.HtmlTemplate & { view?: object };

export function showPage(
  { file, title }: { readonly file: string; readonly title: string },
  view: object,
): GoogleAppsScript.HTML.HtmlOutput {
  const template: Template = HtmlService.createTemplateFromFile(file);
  template.view = view;
  return template
    .evaluate()
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Where the web app is found; '' before it is deployed. */
export const webAddress = (): string => (ScriptApp.getService().getUrl() as string | null) ?? '';
