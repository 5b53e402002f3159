// SPDX-License-Identifier: BSL-1.0
// Every operation of the area symbol. Written by examples/generate_api.
#pragma once

#include <azdo/api/symbol/availability.hpp>
#include <azdo/api/symbol/client.hpp>
#include <azdo/api/symbol/contents.hpp>
#include <azdo/api/symbol/requests.hpp>
#include <azdo/api/symbol/symsrv.hpp>
