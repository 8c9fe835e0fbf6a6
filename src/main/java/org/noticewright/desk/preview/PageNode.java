package org.noticewright.desk.preview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.noticewright.casework.Preview.Area;
import org.noticewright.casework.Preview.Picture;

/** One page: white paper, its picture, the marks of the field that is being edited. */
final class PageNode extends Pane {
    private static final PixelFormat<IntBuffer> ARGB = PixelFormat.getIntArgbPreInstance();

    /** How far a mark reaches beyond its words, in pixels. */
    private static final double EDGE = 3;

    private final PreviewModel model;
    private final int index;
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private final Tooltip tip = new Tooltip();
    private double pixelsPerPoint = 1;
    private boolean tipped;

    PageNode(PreviewModel model, int index) {
        this.model = model;
        this.index = index;
        getStyleClass().add("page");
        setId("page-" + (index + 1));
        setAccessibleRole(AccessibleRole.TEXT);
        marks.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, marks);
        setOnMouseMoved(this::pointed);
        setOnMouseClicked(this::clicked);
    }

    int index() {
        return index;
    }

    /** Says which page this is; what it says comes later. */
    void number(int count) {
        if (getAccessibleText() == null) {
            setAccessibleText("Page %d of %d".formatted(index + 1, count));
        }
    }

    void words(int count, String words) {
        setAccessibleText("Page %d of %d. %s".formatted(index + 1, count, words));
    }

    /** The size of the paper in pixels; the picture is stretched to it until a better one comes. */
    void size(double width, double height, double scale) {
        pixelsPerPoint = scale;
        resize(width, height);
        marks.resize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /** Takes the pixels as they are, without copying them. */
    void show(Picture drawn) {
        picture.setImage(new WritableImage(
                new PixelBuffer<>(drawn.width(), drawn.height(), IntBuffer.wrap(drawn.argb()), ARGB)));
    }

    boolean hasPicture() {
        return picture.getImage() != null;
    }

    void forget() {
        picture.setImage(null);
    }

    void mark(List<Area> areas) {
        marks.getChildren()
                .setAll(areas.stream()
                        .filter(area -> area.page() == index)
                        .map(this::mark)
                        .toList());
    }

    private Region mark(Area area) {
        Region mark = new Region();
        mark.getStyleClass().add("page-mark");
        mark.setManaged(false);
        mark.resizeRelocate(
                area.x() * pixelsPerPoint - 2 * EDGE,
                area.y() * pixelsPerPoint - EDGE,
                area.width() * pixelsPerPoint + 4 * EDGE,
                area.height() * pixelsPerPoint + 2 * EDGE);
        return mark;
    }

    private void pointed(MouseEvent mouse) {
        Optional<String> name = model.nameAt(index, mouse.getX() / pixelsPerPoint, mouse.getY() / pixelsPerPoint);
        setCursor(name.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        name.ifPresent(tip::setText);
        if (name.isPresent() != tipped) {
            tipped = name.isPresent();
            if (tipped) {
                Tooltip.install(this, tip);
            } else {
                tip.hide();
                Tooltip.uninstall(this, tip);
            }
        }
    }

    private void clicked(MouseEvent mouse) {
        if (mouse.getButton() == MouseButton.PRIMARY && mouse.isStillSincePress()) {
            model.choose(index, mouse.getX() / pixelsPerPoint, mouse.getY() / pixelsPerPoint);
        }
    }
}
