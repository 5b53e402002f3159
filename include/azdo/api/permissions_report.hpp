// SPDX-License-Identifier: BSL-1.0
// Every operation of the area permissionsReport. Written by examples/generate_api.
#pragma once

#include <azdo/api/permissions_report/permissions_report.hpp>
#include <azdo/api/permissions_report/permissions_report_download.hpp>
