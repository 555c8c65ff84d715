package org.askbefore.layout;

/** What a part of the page is, as a screen reader is told. */
public enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ENTRY("LI"),
    LABEL("Lbl"),
    ENTRY_BODY("LBody"),
    FIELD("Form"),
    FIGURE("Figure"),
    SPAN("Span");

    private final String standardName;

    Tag(String standardName) {
        this.standardName = standardName;
    }

    /** The name that the PDF standard gives it. */
    public String standardName() {
        return standardName;
    }

    /** 1 to 3 for a heading, 0 for anything else. */
    public int headingLevel() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }
}
