// SPDX-License-Identifier: BSL-1.0
// Every operation of the area pipelines. Written by examples/generate_api.
#pragma once

#include <azdo/api/pipelines/artifacts.hpp>
#include <azdo/api/pipelines/logs.hpp>
#include <azdo/api/pipelines/pipelines.hpp>
#include <azdo/api/pipelines/preview.hpp>
#include <azdo/api/pipelines/runs.hpp>
