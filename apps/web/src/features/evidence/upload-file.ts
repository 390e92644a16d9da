import { Failure, SERVER_TROUBLE, UNREACHABLE } from '../../app/failure';
import { paths } from '../../app/paths';

export interface UploadedFile {
  uploadId: string;
  fileName: string;
  sha256: string;
}

export const MOST_MEGABYTES = 10;
export const ACCEPTED_FILES = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt';

/** Sends one file and reports the share sent, 0..1. Rejects with a Failure whose message is a sentence. */
export function uploadFile(cityId: string, file: File, onProgress: (share: number) => void): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', paths.upload(cityId));
    request.setRequestHeader('x-citymark', '1');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => onProgress(lengthComputable && total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Failure('unreachable', UNREACHABLE));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 201 && isUploaded(answer)) resolve(answer);
      else reject(new Failure(request.status >= 500 ? 'server' : 'not-understood', sentenceOf(answer) ?? SERVER_TROUBLE));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function isUploaded(answer: unknown): answer is UploadedFile {
  return typeof answer === 'object' && answer !== null && 'uploadId' in answer && typeof answer.uploadId === 'string';
}

function sentenceOf(answer: unknown): string | null {
  return typeof answer === 'object' && answer !== null && 'sentence' in answer && typeof answer.sentence === 'string' ? answer.sentence : null;
}
