// Bundled as a worker of our own origin, which is all that the page policy lets run.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
