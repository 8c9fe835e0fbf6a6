package org.noticewright.letter;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and replaces what records, lists and maps hold, one step at a time. */
final class Values {
    /** Keys of the letter file that the records call otherwise. */
    private static final Map<String, String> NAMES = Map.of("outcome", "kind");

    private Values() {}

    static @Nullable Object step(@Nullable Object from, LetterPath.Step step) {
        return switch (step) {
            case LetterPath.Step.Index(int index) ->
                from instanceof List<?> list && index < list.size() ? list.get(index) : null;
            case LetterPath.Step.Name(String name) ->
                switch (from) {
                    case Map<?, ?> map -> map.get(name);
                    case Record value -> component(value, name);
                    case null, default -> null;
                };
        };
    }

    /** The value with another one at the end of the steps; missing records on the way are made, blank. */
    static @Nullable Object with(
            @Nullable Object from, Type type, List<LetterPath.Step> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<LetterPath.Step> rest = steps.subList(1, steps.size());
        return switch (steps.getFirst()) {
            case LetterPath.Step.Index(int index) -> {
                List<@Nullable Object> list = new ArrayList<>(from instanceof List<?> old ? old : List.of());
                if (index > list.size()) {
                    throw new IllegalArgumentException("there is no element " + index);
                }
                Object old = index < list.size() ? list.get(index) : null;
                Object element = with(old, argument(type, 0), rest, value);
                if (index == list.size()) {
                    list.add(element);
                } else {
                    list.set(index, element);
                }
                yield list;
            }
            case LetterPath.Step.Name(String name) ->
                isMap(type) ? withEntry(from, name, value) : withComponent(from, type, name, rest, value);
        };
    }

    private static Object withEntry(@Nullable Object from, String key, @Nullable Object value) {
        Map<Object, Object> map = new LinkedHashMap<>(from instanceof Map<?, ?> old ? old : Map.of());
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
        return map;
    }

    private static Object withComponent(
            @Nullable Object from, Type type, String name, List<LetterPath.Step> rest, @Nullable Object value) {
        Class<?> record = from == null ? rawClass(type) : from.getClass();
        RecordComponent[] components = record.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(record.getSimpleName() + " has no " + name);
        }
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Object old = from == null ? blank(component.getType()) : component(from, component);
            boolean here = component.getName().equals(NAMES.getOrDefault(name, name));
            Object now = here ? with(old, component.getGenericType(), rest, value) : old;
            values[i] = now == null ? blank(component.getType()) : now;
            found |= here;
        }
        if (!found) {
            throw new IllegalArgumentException(record.getSimpleName() + " has no " + name);
        }
        return make(record, components, values);
    }

    /** A record in which nothing is filled in. */
    static <R extends Record> R blankRecord(Class<R> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> blank(component.getType()))
                .toArray();
        return record.cast(make(record, components, values));
    }

    private static Object make(Class<?> record, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + record.getSimpleName() + " cannot be made.", e);
        }
    }

    private static @Nullable Object component(Record value, String name) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getName().equals(NAMES.getOrDefault(name, name))) {
                return component(value, component);
            }
        }
        return null;
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " cannot be read.", e);
        }
    }

    /** What a component holds in a letter where nothing was filled in. */
    private static @Nullable Object blank(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static boolean isMap(Type type) {
        return rawClass(type) == Map.class;
    }

    private static Class<?> rawClass(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> rawClass(generic.getRawType());
            default -> throw new IllegalArgumentException(type + " is no type of a letter");
        };
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
