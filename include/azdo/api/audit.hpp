// SPDX-License-Identifier: BSL-1.0
// Every operation of the area audit. Written by examples/generate_api.
#pragma once

#include <azdo/api/audit/actions.hpp>
#include <azdo/api/audit/audit_log.hpp>
#include <azdo/api/audit/download_log.hpp>
#include <azdo/api/audit/streams.hpp>
