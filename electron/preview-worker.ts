import { previewFile, type PreviewJob } from './preview-file.ts';

// A process of its own: a file that hangs or eats all memory ends this one and no other.
process.parentPort.on('message', ({ data }: { readonly data: PreviewJob }) => {
  void previewFile(data).then((line) => process.parentPort.postMessage(JSON.stringify(line)));
});
