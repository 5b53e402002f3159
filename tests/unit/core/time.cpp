// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/time.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(core_time)

namespace {
std::string again(std::string_view text) {
    const auto time = azdo::parse_time(text);
    return time ? azdo::format_time(*time) : "none";
}
} // namespace

BOOST_AUTO_TEST_CASE(reads_every_spelling_seen) {
    BOOST_TEST(again("2026-11-23T10:00:00Z") == "2026-11-23T10:00:00Z");
    BOOST_TEST(again("2026-11-23T10:00:00.5Z") == "2026-11-23T10:00:00.5Z");
    BOOST_TEST(again("2026-11-23T10:00:00.1234567Z") == "2026-11-23T10:00:00.1234567Z");
    BOOST_TEST(again("2026-11-23T10:00:00.123456789Z") == "2026-11-23T10:00:00.1234567Z");
    BOOST_TEST(again("2026-11-23T10:00:00") == "2026-11-23T10:00:00Z");
    BOOST_TEST(again("2026-11-23T10:00:00.0000001") == "2026-11-23T10:00:00.0000001Z");
    BOOST_TEST(again("2026-11-23T10:00:00+05:30") == "2026-11-23T04:30:00Z");
    BOOST_TEST(again("2026-11-23T10:00:00-08:00") == "2026-11-23T18:00:00Z");
    BOOST_TEST(again("2026-11-23") == "2026-11-23T00:00:00Z");
    BOOST_TEST(again("/Date(0)/") == "1970-01-01T00:00:00Z");
    BOOST_TEST(again("/Date(1700000000123)/") == "2023-11-14T22:13:20.123Z");
    BOOST_TEST(again("/Date(-1000)/") == "1969-12-31T23:59:59Z");
    BOOST_TEST(again("/Date(1700000000000+0100)/") == "2023-11-14T22:13:20Z");
    BOOST_TEST(again("/Date(253402300799999)/") == "9999-12-31T23:59:59.999Z");
    BOOST_TEST(again("/Date(-62135596800000)/") == "0001-01-01T00:00:00Z");
}

BOOST_AUTO_TEST_CASE(the_sentinels_fit) {
    BOOST_TEST(again("0001-01-01T00:00:00") == "0001-01-01T00:00:00Z");
    BOOST_TEST(again("0001-01-01T08:00:00Z") == "0001-01-01T08:00:00Z");
    BOOST_TEST(again("9999-01-01T00:00:00Z") == "9999-01-01T00:00:00Z");
    BOOST_TEST(again("9999-12-31T23:59:59.9999999Z") == "9999-12-31T23:59:59.9999999Z");
}

BOOST_AUTO_TEST_CASE(before_1970_fractions_count_upwards) { BOOST_TEST(again("1969-12-31T23:59:59.75Z") == "1969-12-31T23:59:59.75Z"); }

BOOST_AUTO_TEST_CASE(refuses_invalid_times) {
    const std::vector<std::string> wrong = {"", "x", "2026", "2026-11", "2026-13-01", "2026-02-29", "2026-00-10", "2026-11-00",
        "2026-11-23T", "2026-11-23T10", "2026-11-23T10:00", "2026-11-23T24:00:00Z", "2026-11-23T10:60:00Z", "2026-11-23T10:00:60Z",
        "2026-11-23T10:00:00.Z", "2026-11-23T10:00:00.1234567890Z", "2026-11-23T10:00:00X", "2026-11-23T10:00:00Zx",
        "2026-11-23T10:00:00+5:30", "2026-11-23T10:00:00+15:00", "2026-11-23T10:00:00+05:60", "0000-01-01T00:00:00Z", "-001-01-01",
        "2026-1-23", "/Date()/", "/Date(1", "/Date(1)", "/Date(1+01)/", "/Date(9999999999999999999)/", "/Date(253402300800000)/",
        "/Date(999999999999999)/", "/Date(-62135596800001)/", "2026-11-23T10:00:00\n"};
    for (const auto& text : wrong) BOOST_TEST(again(text) == "none", "accepted: " << text);
}

BOOST_AUTO_TEST_CASE(an_offset_does_not_lead_out_of_the_years_1_to_9999) {
    for (const char* outside : {"9999-12-31T23:59:59-05:00", "9999-12-31T23:59:59.9999999-00:01", "9999-12-31 10:00:00-14:00",
             "0001-01-01T00:00:00+00:01", "0001-01-01T04:59:59.9999999+05:00", "0001-01-01T00:00:00+14:00"})
        BOOST_TEST(again(outside) == "none", "accepted: " << outside);
    BOOST_TEST(again("9999-12-31T18:59:59.9999999-05:00") == "9999-12-31T23:59:59.9999999Z");
    BOOST_TEST(again("0001-01-01T05:00:00+05:00") == "0001-01-01T00:00:00Z");
    BOOST_TEST((azdo::parse_time("9999-12-31T23:59:59.9999999Z") == azdo::latest_time));
    BOOST_TEST((azdo::parse_time("0001-01-01T00:00:00Z") == azdo::earliest_time));
}

BOOST_AUTO_TEST_CASE(written_text_can_be_read) {
    using azdo::sys_time, azdo::ticks;
    BOOST_TEST(azdo::format_time(azdo::latest_time + ticks{1}) == "9999-12-31T23:59:59.9999999Z");
    BOOST_TEST(azdo::format_time(azdo::earliest_time - ticks{1}) == "0001-01-01T00:00:00Z");
    BOOST_TEST(azdo::format_time(sys_time::max()) == "9999-12-31T23:59:59.9999999Z");
    BOOST_TEST(azdo::format_time(sys_time::min()) == "0001-01-01T00:00:00Z");
    BOOST_TEST((azdo::clamp_time(sys_time::max()) == azdo::latest_time));
    BOOST_TEST((azdo::clamp_time(sys_time{ticks{5}}) == sys_time{ticks{5}}));
}

BOOST_AUTO_TEST_CASE(is_known_at_compile_time) {
    static_assert(azdo::parse_time("2026-11-23T10:00:00Z")->time_since_epoch() == std::chrono::seconds{1795428000});
    static_assert(!azdo::parse_time("nonsense"));
    BOOST_TEST(azdo::has_text_form<azdo::sys_time>);
}

BOOST_AUTO_TEST_CASE(has_a_text_form) {
    azdo::sys_time time{};
    BOOST_TEST(azdo::text_form<azdo::sys_time>::read("1970-01-01T00:00:01Z", time));
    BOOST_TEST(time.time_since_epoch().count() == 10'000'000);
    BOOST_TEST(!azdo::text_form<azdo::sys_time>::read("soon", time));
    std::string out;
    azdo::text_form<azdo::sys_time>::write(time, out);
    BOOST_TEST(out == "1970-01-01T00:00:01Z");
}

BOOST_AUTO_TEST_SUITE_END()
