// The export dialog. A step of its own, so that the first program need not list all that it takes.
export const exportDialog = async () => (await import('./ExportDialog.tsx')).ExportDialog
