package org.askbefore.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;

/** Reads a form that was sent with a file. */
final class Multipart {
    private static final int MOST_HEADER_BYTES = 4096;
    private static final String LATIN = "ISO-8859-1";
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Upload> files = new HashMap<>();
    private int count;

    private Multipart() {}

    static Form read(String type, InputStream body, long length) throws RefusedException {
        FileUpload upload = new FileUpload();
        // Byte for byte: the library would put a mark in the place of what is no UTF-8.
        upload.setHeaderEncoding(LATIN);
        upload.setPartHeaderSizeMax(MOST_HEADER_BYTES);
        Multipart parts = new Multipart();
        try {
            FileItemIterator items = upload.getItemIterator(new Sent(type, body, length));
            while (items.hasNext()) {
                parts.take(items.next());
            }
        } catch (FileUploadException | IOException | RuntimeException e) {
            // The library throws unchecked exceptions for some broken headers.
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
        return new Form(parts.fields, parts.files);
    }

    private void take(FileItemStream item) throws RefusedException, IOException {
        if (++count > FormReader.MOST_FIELDS || item.getFieldName() == null) {
            throw new RefusedException(Refusal.NOT_UNDERSTOOD);
        }
        try (InputStream in = item.openStream()) {
            String field = Utf8.ofBytes(item.getFieldName());
            if (item.isFormField()) {
                fields.computeIfAbsent(field, key -> new ArrayList<>()).add(Utf8.text(in));
            } else if (item.getName() != null && !item.getName().isEmpty()) {
                files.put(field, new Upload(bare(Utf8.ofBytes(item.getName())), in.readAllBytes()));
            }
        }
    }

    /** Some browsers sent whole paths. */
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What the library reads from. */
    private record Sent(String getContentType, InputStream getInputStream, long contentLength)
            implements UploadContext {
        @Override
        public String getCharacterEncoding() {
            return LATIN;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return (int) contentLength;
        }
    }
}
