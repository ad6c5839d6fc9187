package de.transferlotse.document;

/**
 * Asks who may see and add documents; answered by the module that knows tasks and grants. All methods throw
 * a {@link de.transferlotse.input.Rejection}, the same for the foreign and for the unknown.
 */
public interface DocumentAccess {

  /** The person of the current request may read the documents of this engagement. */
  void mayRead(String number);

  /** The person of the current request may add documents from this task; tells where they go. */
  UploadPlace mayUpload(String taskId);

  /** The person of the current request may add documents to this engagement, whatever its tasks; the place has none. */
  UploadPlace mayAdd(String number);
}
