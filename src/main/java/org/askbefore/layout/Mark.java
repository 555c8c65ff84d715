package org.askbefore.layout;

import java.util.List;

/** Something drawn at a place on a page. Places are in points from the top left corner, downwards. */
public sealed interface Mark {

    /** The same, lower on the page. */
    Mark down(double by);

    /** What part of the structure it is; {@link StructureElement#NONE} for decoration. */
    int element();

    /**
     * Words on one line, in one typeface, from left to right, each letter in its usual shape.
     *
     * @param y the line the letters stand on
     * @param text only characters that the typeface has
     * @param width how far the pen moves
     */
    record Text(double x, double y, Typeface typeface, double size, int colour, String text, double width, int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Text(x, y + by, typeface, size, colour, text, width, element);
        }
    }

    /**
     * Words on one line, in one typeface, drawn shape by shape: joined, from right to left, or with marks on letters.
     *
     * @param y the line the letters stand on
     * @param text as it is read
     * @param direction in which they are read
     * @param signs from left to right; those that stand on another after it
     * @param width of all of it
     */
    record Shapes(
            double x,
            double y,
            Typeface typeface,
            double size,
            int colour,
            String text,
            Direction direction,
            List<Sign> signs,
            double width,
            int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Shapes(x, y + by, typeface, size, colour, text, direction, signs, width, element);
        }
    }

    /**
     * Words of one line that are not seen in the order in which they are read.
     *
     * @param seen the words and shapes, from left to right
     * @param text as it is read
     */
    record Turned(List<Mark> seen, String text, int element) implements Mark {
        @Override
        public Mark down(double by) {
            return new Turned(seen.stream().map(mark -> mark.down(by)).toList(), text, element);
        }
    }

    /**
     * One shape.
     *
     * @param glyph its number in the typeface; negative for a letter that the shape beside it shows as well
     * @param letter the character it stands for
     * @param x from where its words begin
     * @param up from the line they stand on
     */
    record Sign(int glyph, int letter, double x, double up) {}

    /** A line from left to right, to write on or to part things. */
    record Line(double x, double y, double width, Stroke stroke) implements Mark {
        @Override
        public Mark down(double by) {
            return new Line(x, y + by, width, stroke);
        }

        @Override
        public int element() {
            return StructureElement.NONE;
        }
    }

    /**
     * A background and a border.
     *
     * @param background red, green and blue in one number; negative for none
     * @param radius of the corners, where all four sides are alike
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            int background,
            Stroke top,
            Stroke right,
            Stroke bottom,
            Stroke left,
            double radius)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Box(x, y + by, width, height, background, top, right, bottom, left, radius);
        }

        @Override
        public int element() {
            return StructureElement.NONE;
        }
    }

    /** A picture, as large as its place. */
    record Image(double x, double y, double width, double height, Picture picture, int element) implements Mark {
        @Override
        public Mark down(double by) {
            return new Image(x, y + by, width, height, picture, element);
        }
    }

    /**
     * A box to tick, by pen or on screen.
     *
     * @param name unlike that of any other field
     * @param title what ticking it says
     */
    record TickBox(
            double x, double y, double width, double height, Stroke border, String name, String title, int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new TickBox(x, y + by, width, height, border, name, title, element);
        }
    }

    /**
     * Room for an answer, to be typed; the lines to write on are marks of their own.
     *
     * @param rows more than one where the answer may have several lines
     * @param size of the letters that are typed
     */
    record Answer(
            double x,
            double y,
            double width,
            double height,
            int rows,
            double size,
            String name,
            String title,
            int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Answer(x, y + by, width, height, rows, size, name, title, element);
        }
    }
}
