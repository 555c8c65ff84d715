package org.askbefore.document;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.askbefore.problem.ProblemException;
import org.askbefore.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a folder, each read whole, within its bounds. */
final class FolderLoader implements TemplateLoader {
    private final TemplateFolder folder;

    FolderLoader(TemplateFolder folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        try {
            return folder.read(name);
        } catch (ProblemException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // Read once, and kept.
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceText) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open.
    }
}
