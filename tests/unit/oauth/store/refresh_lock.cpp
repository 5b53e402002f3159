// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"

#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace oauth_refresh_lock {
using namespace azdo::oauth;

namespace {
using waiting = azdo::running<refresh_lock_of<plain_file_token_store>>;

struct setting {
    temporary_folder outer{};
    plain_file_token_store store{token_folder::open((outer.path() / "tokens").string()).value()};
};
} // namespace
} // namespace oauth_refresh_lock

BOOST_FIXTURE_TEST_SUITE(oauth_refresh_lock, setting)

BOOST_AUTO_TEST_CASE(a_store_of_one_process_needs_no_lock) {
    static_assert(std::is_same_v<refresh_lock_of<memory_token_store>, no_refresh_lock>);
    azdo::running<no_refresh_lock> run(wait_for_refresh_lock(memory_token_store{}, std::chrono::milliseconds(10)), {0});
    BOOST_REQUIRE(run.done());
    BOOST_TEST(std::move(run).ending().has_value());
}

BOOST_AUTO_TEST_CASE(the_process_is_waited_for) {
    auto held = store.try_lock_for_refresh().value();
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    for (std::int64_t ms = 10; ms <= 50; ms += 10) {
        BOOST_REQUIRE(!run.done());
        BOOST_TEST(run.to_send() == nullptr);
        BOOST_TEST(run.wake_at().ms == ms);
        run.wake({ms});
    }
    held.reset();
    run.wake({60});
    BOOST_REQUIRE(run.done());
    const auto mine = std::move(run).ending();
    BOOST_TEST(mine.has_value());
    BOOST_TEST(!store.try_lock_for_refresh()->has_value());
}

BOOST_AUTO_TEST_CASE(a_cancelled_wait_ends) {
    const auto held = store.try_lock_for_refresh().value();
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    run.wake({3});
    BOOST_REQUIRE(run.done());
    BOOST_CHECK(std::move(run).ending().error().kind == azdo::failure_kind::cancelled);
}

BOOST_AUTO_TEST_CASE(failures_of_the_store_are_passed_on) {
    std::filesystem::permissions(outer.path() / "tokens", std::filesystem::perms::all);
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    BOOST_REQUIRE(run.done());
    BOOST_CHECK(std::move(run).ending().error().kind == azdo::failure_kind::storage);
}

namespace {
/// A driver's world in which reading the store takes a while.
struct slow_world {
    std::int64_t ms = 0;
    std::int64_t reading = 0; ///< what the next read takes; negative: each one
    int leases = 0, sent = 0;
    azdo::http::time_point deadline{};
};
/// A store whose lock is a lease of a minute.
struct leased_store {
    slow_world* world;
    struct refresh_lock {
        azdo::http::time_point begun{};
        void begun_at(azdo::http::time_point time) { begun = time; }
        azdo::http::time_point begin_by() const { return begun.after(std::chrono::seconds(30)); }
        azdo::http::time_point end_by() const { return begun.after(std::chrono::seconds(50)); }
    };
    azdo::result<stored_token> read() const { return stored_token{}; }
    azdo::result<std::uint64_t> compare_and_swap(std::uint64_t, const token&) const { return 1u; }
    azdo::result<std::optional<refresh_lock>> try_lock_for_refresh() const {
        ++world->leases;
        return std::optional<refresh_lock>(refresh_lock{});
    }
};
static_assert(shared_token_store<leased_store> && refresh_lease<leased_store::refresh_lock> && !refresh_lease<no_refresh_lock>);
struct request_of_a_token {
    using result_type = token;
    azdo::http::time_point deadline = azdo::http::never;
    azdo::result<azdo::http::request> to_request() const {
        auto made = azdo::http::request::make(azdo::http_method::get, "https://login.example.com/token");
        if (made) made->deadline = deadline;
        return made;
    }
    azdo::result<token> parse(const azdo::http::response&) const { return token{}; }
};
struct slow_grant {
    using outcome = int;
    slow_world* world;
    azdo::http::time_point deadline = azdo::http::never;

    leased_store store() const { return {world}; }
    std::optional<azdo::result<int>> read() const {
        world->ms += world->reading < 0 ? -world->reading : std::exchange(world->reading, 0);
        return std::nullopt;
    }
    request_of_a_token step() const { return {deadline}; }
    std::optional<azdo::result<int>> keep(const token&) const { return azdo::result<int>(1); }
    bool has_changed() const { return false; }
    azdo::result<int> give_up(azdo::failure why) const { return why; }
};
azdo::conversation<azdo::http::response> send_alone(azdo::http::request sent) { co_return co_await azdo::send(std::move(sent)); }
azdo::conversation<azdo::http::response> pass_on(const void*, azdo::http::request&& sent) { return send_alone(std::move(sent)); }

azdo::result<int> renew(slow_world& world, azdo::http::time_point deadline = azdo::http::never) {
    const azdo::blocking_driver driver{[&] { return azdo::http::time_point{world.ms}; },
        [&](azdo::http::time_point until, const azdo::http::stop_ref&) { world.ms = std::max(world.ms, until.ms); }};
    const auto transport = [&](const azdo::http::request& sent) -> azdo::result<azdo::http::response> {
        ++world.sent;
        world.deadline = sent.deadline;
        return azdo::http::response(200, "");
    };
    return driver.run(azdo::oauth::detail::renewal<slow_grant>::run({&world, deadline}, std::chrono::milliseconds(10), {nullptr, &pass_on}),
        transport, azdo::http::never, {});
}
} // namespace

BOOST_AUTO_TEST_CASE(a_request_ends_before_its_lease) {
    slow_world world{.ms = 1'000};
    BOOST_TEST(renew(world).has_value());
    BOOST_TEST(world.deadline.ms == 51'000);
    BOOST_TEST(renew(world, {7'000}).has_value()); // its own deadline is sooner
    BOOST_TEST(world.deadline.ms == 7'000);
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_when_the_lease_might_end_before_the_answer) {
    slow_world late{.reading = 30'000};
    BOOST_TEST(renew(late).has_value());
    BOOST_TEST(late.leases == 1);
    slow_world world{.reading = 30'001};
    BOOST_TEST(renew(world).has_value());
    BOOST_TEST(world.leases == 2);
    BOOST_TEST(world.sent == 1);
    BOOST_TEST(world.deadline.ms == 80'001); // of the second lease
    slow_world slow{.reading = -30'001};
    BOOST_CHECK(renew(slow).error().kind == azdo::failure_kind::conflict);
    BOOST_TEST(slow.sent == 0);
}

BOOST_AUTO_TEST_SUITE_END()
