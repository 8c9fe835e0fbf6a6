package org.noticewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Fault;
import org.noticewright.casework.RefusedException;
import org.noticewright.clock.BankHolidayFileException;
import org.noticewright.clock.BankHolidays;
import org.noticewright.clock.Clock;
import org.noticewright.clock.DayOff;
import org.noticewright.clock.DueDate;
import org.noticewright.clock.TimeForCompliance;
import org.noticewright.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright deadline DATE}: the due date, with every day that was left out and why. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Shows the last day for a reply, with every day that was left out and why.")
public final class DeadlineCommand implements Callable<Integer> {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2199;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DATE", description = "The day on which the request was received, such as 2026-03-10.")
    private String received = "";

    @Option(
            names = "--extension",
            description = "Shows day 40 as well: with a public-interest extension (section 10(3)).")
    private boolean extension;

    @Option(
            names = "--bank-holidays",
            paramLabel = "FILE",
            description = "A copy of https://www.gov.uk/bank-holidays.json to use instead of the built-in list.")
    private @Nullable Path bankHolidays;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private Listing format = Listing.TEXT;

    @Override
    public Integer call() throws RefusedException {
        TimeForCompliance time = clock().timeForCompliance(date(received), null);
        List<DueDate> dues = new ArrayList<>(List.of(time.reply()));
        if (extension) {
            dues.add(time.extended());
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> printText(dues, out);
            case JSON -> out.print(JsonWriter.document(json -> write(json, dues)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Clock clock() throws RefusedException {
        try {
            return bankHolidays == null ? Clock.standard() : Clock.of(BankHolidays.read(bankHolidays));
        } catch (BankHolidayFileException e) {
            throw new RefusedException(Fault.INPUT, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static LocalDate date(String typed) throws RefusedException {
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
            throw refused("The date " + typed + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", for which due dates are reckoned.");
        } catch (DateTimeParseException e) {
            throw refused("“" + shown(typed) + "” is no date: write the day of receipt as year-month-day, such as"
                    + " 2026-03-10.");
        }
    }

    private static String shown(String typed) {
        return typed.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static RefusedException refused(String sentence) {
        return new RefusedException(Fault.INPUT, List.of(sentence));
    }

    private static void printText(List<DueDate> dues, PrintWriter out) {
        DueDate last = dues.getLast();
        out.println("Received:   " + PRINTED.format(last.start()) + " (day 0)");
        for (DueDate due : dues) {
            String day = "Day " + due.period().count() + ":";
            out.printf("%-11s %s%n", day, PRINTED.format(due.day()));
            if (!due.safeDay().equals(due.day())) {
                out.printf(
                        "%-11s %s, which leaves out no holiday of Scotland or Northern Ireland alone%n",
                        "Safe date:", PRINTED.format(due.safeDay()));
            }
        }
        out.println();
        out.println("Left out (section 10(6) of the Freedom of Information Act 2000):");
        long weekends = last.leftOut().stream().filter(DayOff::isWeekend).count();
        for (DayOff off : last.leftOut()) {
            out.printf("  %-30s %s%n", PRINTED.format(off.date()), off.words());
        }
        out.println("  " + last.leftOut().size() + " days, of which " + weekends + " at weekends.");
        last.warning().ifPresent(warning -> out.println(System.lineSeparator() + "Warning: " + warning));
    }

    private static void write(JsonWriter json, List<DueDate> dues) {
        json.text("received", dues.getFirst().start());
        json.objects("deadlines", dues, (each, due) -> {
            each.plain("workingDays", due.period().count());
            each.text("day", due.day());
            each.text("safeDay", due.safeDay());
            each.objects("leftOut", due.leftOut(), (one, off) -> {
                one.text("date", off.date());
                one.text("reason", off.words());
            });
            each.text("warning", due.warning().orElse(null));
        });
    }
}
