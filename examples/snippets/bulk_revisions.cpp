// SPDX-License-Identifier: BSL-1.0
// Prints what changed in a project since the last run. The file keeps the watermark; without one, everything is new.
#include "connect.hpp"

#include <azdo/devops/reporting_revisions_as.hpp>

#include <fstream>

struct item {
    std::string title{}, state{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &item::title>(), azdo::field<"System.State", &item::state>());
    }
};

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: bulk_revisions PROJECT FILE\n", 2;
    azdo::reporting_revisions_as<item> changes{.project = arguments[1], .include_deleted = true};
    std::getline(std::ifstream(arguments[2]), changes.continuation_token);
    for (const auto& batch : azdo::streamed_batches(changes, connect())) {
        if (!batch) return report(batch.error()); // the next run begins after the last batch that was printed
        for (const auto& one : batch->values)
            std::cout << one.id << '/' << one.rev << ' ' << (one.is_deleted ? "deleted" : one.value.state) << ": " << one.value.title
                      << '\n';
        if (!(std::ofstream(arguments[2]) << batch->continuation_token << std::flush))
            return std::cerr << "cannot write " << arguments[2] << '\n', 1;
    }
}
