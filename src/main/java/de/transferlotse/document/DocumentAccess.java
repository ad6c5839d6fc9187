package de.transferlotse.document;

/**
 * Asks who may see and add documents; answered by the module that knows tasks and grants. Both methods throw
 * {@link de.transferlotse.input.Rejection#forbidden} for the foreign and for the unknown alike.
 */
public interface DocumentAccess {

  /** The person of the current request may read the documents of this engagement. */
  void mayRead(String number);

  /** The person of the current request may add documents from this task; tells where they go. */
  UploadPlace mayUpload(String taskId);
}
