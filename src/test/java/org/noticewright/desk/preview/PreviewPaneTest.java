package org.noticewright.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.noticewright.casework.Desk;
import org.noticewright.casework.ImportedLetter;
import org.noticewright.casework.Preview;
import org.noticewright.casework.PreviewLetter;
import org.noticewright.casework.Printers;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.HouseWordings;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The pages beside the form, with the real letter, the real background and the real toolkit. */
class PreviewPaneTest extends ApplicationTest {

    private static final PreviewLetter PREVIEW = new PreviewLetter(new HouseWordings(), new Printers());
    private static final ImportedLetter EXAMPLE = Desk.imported("harrowby-council-mixed");
    private static final String SEVERITY = "bases[0].harm.severity";

    private final SimpleObjectProperty<Letter> letter = new SimpleObjectProperty<>(EXAMPLE.letter());
    private final SimpleStringProperty field = new SimpleStringProperty("");
    private final ConcurrentLinkedQueue<String> chosen = new ConcurrentLinkedQueue<>();
    private final FxBackground background = new FxBackground();
    private final Appearance appearance = new Appearance();

    @SuppressWarnings("NullAway.Init") // made once the toolkit runs
    private PreviewModel model;

    @Override
    public void start(Stage stage) {
        model = new PreviewModel(
                letter,
                field,
                now -> PREVIEW.preview(now, EXAMPLE.authority(), LocalDate.of(2026, 11, 23)),
                background,
                path -> "The harm: " + path,
                chosen::add);
        Scene scene = new Scene(new PreviewPane(model), 640, 700);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        Platform.runLater(model::close);
        WaitForAsyncUtils.waitForFxEvents();
        background.close();
    }

    @Test
    void pagesInSight_areDrawn_andOthersAreNot() throws Exception {
        await(() -> isDrawn(1));

        assertThat(words("#preview-position")).isEqualTo("Page 1 of 5");
        assertThat(isDrawn(4)).isFalse();
        ImageView page = Objects.requireNonNull(imageView(1));
        assertThat(page.getFitWidth()).isBetween(560.0, 620.0);
        assertThat(page.getImage().getWidth()).isBetween(page.getFitWidth() - 2, page.getFitWidth() + 2);
        keep("preview-light");
    }

    @Test
    void keys_goThroughThePages() throws Exception {
        await(() -> isDrawn(1));
        Platform.runLater(() -> lookup("#preview-pages").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();

        type(KeyCode.END);
        await(() -> words("#preview-position").equals("Page 5 of 5") && isDrawn(5));
        assertThat(isDrawn(1)).isFalse();
        type(KeyCode.PAGE_UP);
        await(() -> words("#preview-position").equals("Page 4 of 5"));
        type(KeyCode.HOME);
        await(() -> words("#preview-position").equals("Page 1 of 5") && isDrawn(1));
    }

    @Test
    void zoom_byKeysAndButtons_redrawsSharply() throws Exception {
        await(() -> isDrawn(1));
        clickOn("#preview-actual-size");
        await(() -> words("#preview-size").equals("100 %") && drawnWidth(1) > 790);

        clickOn("#preview-pages").press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        await(() -> words("#preview-size").equals("110 %") && drawnWidth(1) > 870);
        press(KeyCode.CONTROL).type(KeyCode.MINUS).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        await(() -> words("#preview-size").equals("90 %"));
        press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        await(() -> words("#preview-size").equals("100 %"));
        clickOn("#preview-fit-width");
        await(() -> imageView(1).getFitWidth() < 620);
    }

    @Test
    void enteredField_comesIntoSight_andIsMarked() throws Exception {
        await(() -> isDrawn(1));
        Platform.runLater(() -> field.set(SEVERITY));
        await(() -> !lookup(".page-mark").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();

        Bounds view = onScreen(lookup("#preview-pages").query());
        Bounds mark = onScreen(lookup(".page-mark").query());
        assertThat(mark.getMinY()).isBetween(view.getMinY(), view.getMaxY());
        assertThat(mark.getMaxY()).isBetween(view.getMinY(), view.getMaxY());
        Preview.Area area = model.marksProperty().get().getFirst();
        await(() -> isDrawn(area.page() + 1));
        keep("preview-marked");
    }

    @Test
    void typing_movesNothing_andRepaintsThePage() throws Exception {
        Platform.runLater(() -> field.set(SEVERITY));
        await(() -> !lookup(".page-mark").queryAll().isEmpty());
        int page = model.marksProperty().get().getFirst().page() + 1;
        await(() -> isDrawn(page));
        double before = onScreen(lookup(".page-mark").query()).getMinY();
        Optional<Image> old = picture(page);

        Platform.runLater(() -> letter.set(LetterPath.parse(SEVERITY).write(letter.get(), "It would be grave.")));
        await(() -> isDrawn(page) && !picture(page).equals(old));

        assertThat(onScreen(lookup(".page-mark").query()).getMinY()).isEqualTo(before);
    }

    @Test
    void clickOnWords_goesToTheirField_andTheCursorSaysSo() throws Exception {
        Platform.runLater(() -> field.set(SEVERITY));
        await(() -> !lookup(".page-mark").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds mark = onScreen(lookup(".page-mark").query());
        Point2D inside = new Point2D(mark.getMinX() + 40, mark.getMinY() + 8);

        moveTo(inside);
        Node page = lookup("#page-" + (model.marksProperty().get().getFirst().page() + 1))
                .query();
        await(() -> Cursor.HAND.equals(page.getCursor()));
        clickOn(inside);

        await(() -> chosen.contains(SEVERITY));
        moveTo(new Point2D(onScreen(page).getMinX() + 5, mark.getMinY() + 8));
        await(() -> Cursor.DEFAULT.equals(page.getCursor()));
    }

    @Test
    void letterWithoutPages_saysWhy_aboveTheLastPages() throws Exception {
        await(() -> isDrawn(1));
        Platform.runLater(() -> letter.set(LetterPath.parse(SEVERITY).write(letter.get(), "漢")));
        await(() -> words("#preview-notice").contains("has no shape in the letter's fonts"));

        assertThat(words("#preview-notice")).startsWith("These pages are from before the last change.");
        assertThat(isDrawn(1)).isTrue();
        keep("preview-notice");
        clickOn("#preview-mend");
        await(() -> chosen.contains(SEVERITY));
    }

    @Test
    void screenReaders_hearThePages_andEveryControlHasAName() throws Exception {
        await(() -> isDrawn(1));
        await(() ->
                String.valueOf(lookup("#page-1").query().getAccessibleText()).contains("Harrowby"));

        assertThat(lookup("#page-1").query().getAccessibleText()).startsWith("Page 1 of 5. ");
        for (Node button : lookup(node -> node instanceof Button).queryAll()) {
            assertThat(button.getAccessibleText()).as(button.getId()).isNotBlank();
        }
        assertThat(lookup("#preview-pages").query().getAccessibleText()).isEqualTo("Pages of the letter");
    }

    @Test
    void darkTheme_leavesThePaperWhite() throws Exception {
        Platform.runLater(() -> appearance.themeProperty().set(Appearance.Theme.DARK));
        await(() -> isDrawn(1));
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage seen = keep("preview-dark");

        Bounds page =
                lookup("#page-1").query().localToScene(lookup("#page-1").query().getLayoutBounds());
        assertThat(seen.getPixelReader().getArgb((int) page.getMinX() + 8, (int) page.getMinY() + 8))
                .isEqualTo(0xFFFFFFFF);
        int around = seen.getPixelReader().getArgb((int) page.getMinX() - 12, (int) page.getMinY() + 8);
        assertThat(around & 0xFF).isLessThan(0x90);
        Platform.runLater(() -> appearance.themeProperty().set(Appearance.Theme.LIGHT));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private String words(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    private ImageView imageView(int page) {
        return (ImageView) lookup("#page-" + page + " > ImageView").query();
    }

    private Optional<Image> picture(int page) {
        return lookup("#page-" + page + " > ImageView")
                .tryQueryAs(ImageView.class)
                .flatMap(view -> Optional.ofNullable(view.getImage()));
    }

    private boolean isDrawn(int page) {
        return picture(page).isPresent();
    }

    private double drawnWidth(int page) {
        return picture(page).map(Image::getWidth).orElse(0.0);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    /** A picture of the window, for people to look at, below target. */
    private WritableImage keep(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> lookup("#preview").query().getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        Path folder = Files.createDirectories(Path.of(System.getProperty("project.basedir", "."), "target", "screens"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        return image;
    }
}
