// SPDX-License-Identifier: BSL-1.0
// Every operation of the area testPlan. Written by examples/generate_api.
#pragma once

#include <azdo/api/test_plan/configurations.hpp>
#include <azdo/api/test_plan/suite_test_case.hpp>
#include <azdo/api/test_plan/test_case_clone.hpp>
#include <azdo/api/test_plan/test_cases.hpp>
#include <azdo/api/test_plan/test_plan_clone.hpp>
#include <azdo/api/test_plan/test_plan_recycle_bin.hpp>
#include <azdo/api/test_plan/test_plans.hpp>
#include <azdo/api/test_plan/test_point.hpp>
#include <azdo/api/test_plan/test_suite_clone.hpp>
#include <azdo/api/test_plan/test_suite_entry.hpp>
#include <azdo/api/test_plan/test_suite_recycle_bin_operations.hpp>
#include <azdo/api/test_plan/test_suites.hpp>
#include <azdo/api/test_plan/variables.hpp>
