package org.noticewright.desk.authorities;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One profile in the list. */
public final class ProfileRow {
    private final String id;
    private final StringProperty name;
    private final BooleanProperty isDefault;

    ProfileRow(String id, String name, boolean isDefault) {
        this.id = id;
        this.name = new SimpleStringProperty(this, "name", name);
        this.isDefault = new SimpleBooleanProperty(this, "isDefault", isDefault);
    }

    /** The id that letters name. */
    public String id() {
        return id;
    }

    /** What the profile is called. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Whether new letters take it. */
    public BooleanProperty isDefaultProperty() {
        return isDefault;
    }

    /** The row in words, for whoever cannot see it. */
    String words() {
        return isDefault.get() ? name.get() + ", taken by new letters" : name.get();
    }
}
