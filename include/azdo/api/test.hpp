// SPDX-License-Identifier: BSL-1.0
// Every operation of the area test. Written by examples/generate_api.
#pragma once

#include <azdo/api/test/attachments.hpp>
#include <azdo/api/test/code_coverage.hpp>
#include <azdo/api/test/iterations.hpp>
#include <azdo/api/test/points.hpp>
#include <azdo/api/test/result_retention_settings.hpp>
#include <azdo/api/test/results.hpp>
#include <azdo/api/test/runs.hpp>
#include <azdo/api/test/session.hpp>
#include <azdo/api/test/test_cases.hpp>
#include <azdo/api/test/test_history.hpp>
#include <azdo/api/test/test_suites.hpp>
