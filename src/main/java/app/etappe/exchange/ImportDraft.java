package app.etappe.exchange;

import app.etappe.base.upload.TextEncoding;
import java.util.Locale;

/**
 * A file to be imported.
 *
 * @param title of the map
 * @param language of the map
 * @param file its bytes
 * @param encoding how its letters are written
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a file of 5 MB is not copied for it
public record ImportDraft(String title, Locale language, byte[] file, TextEncoding encoding) {}
