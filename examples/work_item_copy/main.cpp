// SPDX-License-Identifier: BSL-1.0
// Keeps a SQLite copy of a project's work items up to date: run it as often as the copy should be fresh.
#include "../snippets/connect.hpp"
#include "copy.hpp"

int main(int count, char** arguments) {
    if (count != 3) return std::cerr << "usage: work_item_copy FILE PROJECT\n", 2;
    const work_item_copy::source of{variable("AZDO_SERVER"), variable("AZDO_ORGANIZATION"), arguments[2]};
    const auto done = work_item_copy::update(arguments[1], of, connect());
    if (!done) return report(done.error());
    std::cout << done->items << " work items and " << done->links << " links changed, " << done->removed << " work items are gone"
              << (done->began_again ? "; read from the beginning" : "") << '\n';
}
