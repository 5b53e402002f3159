// SPDX-License-Identifier: BSL-1.0
// Every operation of the area approvalsAndChecks. Written by examples/generate_api.
#pragma once

#include <azdo/api/approvals_and_checks/approvals.hpp>
#include <azdo/api/approvals_and_checks/check_configurations.hpp>
#include <azdo/api/approvals_and_checks/check_evaluations.hpp>
#include <azdo/api/approvals_and_checks/pipeline_permissions.hpp>
