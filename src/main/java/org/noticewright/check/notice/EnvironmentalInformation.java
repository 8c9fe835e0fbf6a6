package org.noticewright.check.notice;

import java.util.List;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** N11: nothing that is refused here is environmental information. */
final class EnvironmentalInformation implements Check {
    @Override
    public String id() {
        return "N11";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> ofLetter = letter.letter().environmental() ? Stream.of(Hit.at("environmental")) : Stream.empty();
        Stream<Hit> ofGrounds = letter.everyGround().stream()
                .filter(ground -> ground.basis().environmental())
                .map(ground -> Hit.at(ground, "environmental"));
        return Stream.concat(ofLetter, ofGrounds).toList();
    }
}
