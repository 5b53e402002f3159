// SPDX-License-Identifier: BSL-1.0
// Creates three tasks with one request. The service refuses the one without a title; the others are created.
#include "connect.hpp"

#include <azdo/api/wit.hpp>
#include <azdo/devops/batch.hpp>

namespace wit = azdo::api::wit;

int main(int count, char** arguments) {
    if (count < 2) return std::cerr << "usage: batch PROJECT\n", 2;
    const azdo::client api = connect();
    azdo::batch tasks;
    for (const std::string title : {"Write it", "", "Test it"}) {
        wit::create_work_item made{.project = arguments[1], .type = "Task", .body = {}};
        if (!title.empty()) made.body.add("/fields/System.Title", title);
        tasks.add(made);
    }
    const auto done = azdo::call(tasks, api);
    if (!done) return report(done.error()); // nothing was carried out
    for (std::size_t i = 0; i < done->size(); ++i) {
        if (const auto task = done->get<wit::create_work_item>(i))
            std::cout << "part " << i << ": created " << task->id.value_or(0) << '\n';
        else // also says whether it is unknown if the task was created: done->state(i)
            std::cout << "part " << i << ": " << task.error() << '\n';
    }
}
