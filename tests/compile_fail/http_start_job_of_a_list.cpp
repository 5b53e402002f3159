// SPDX-License-Identifier: BSL-1.0
// expect: this operation does not start a job of this kind
#include <azdo/api/core/projects.hpp>
#include <azdo/devops/queued_operation.hpp>

int main() {
#ifdef BAD
    azdo::start_job<azdo::queued_operation>(azdo::api::core::list_projects{});
#else
    azdo::start_job<azdo::queued_operation>(azdo::api::core::queue_delete_project{.project_id = "p"});
#endif
}
