// SPDX-License-Identifier: BSL-1.0
// Creates a feed of packages in a project, and lists the feeds that can be seen from there.
#include "connect.hpp"

#include <azdo/api/artifacts/feed_management.hpp>

namespace artifacts = azdo::api::artifacts;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: feed PROJECT\n", 2;
    const azdo::client api = connect();
    artifacts::feed wanted;
    wanted.name = "tools";
    wanted.description = "What our builds need.";
    const auto made = azdo::call(artifacts::create_feed{.project = arguments[1], .body = wanted}, api);
    if (!made) return report(made.error());
    const auto all = azdo::call(artifacts::get_feeds{.project = arguments[1]}, api);
    if (!all) return report(all.error());
    for (const auto& one : all->value) std::cout << "feed " << one.name.value_or("") << ' ' << one.id.value_or("") << '\n';
}
