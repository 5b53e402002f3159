// SPDX-License-Identifier: BSL-1.0
// Every operation of the area artifactsPackageTypes. Written by examples/generate_api.
#pragma once

#include <azdo/api/artifacts_package_types/cargo.hpp>
#include <azdo/api/artifacts_package_types/maven.hpp>
#include <azdo/api/artifacts_package_types/npm.hpp>
#include <azdo/api/artifacts_package_types/nuget.hpp>
#include <azdo/api/artifacts_package_types/python.hpp>
#include <azdo/api/artifacts_package_types/universal.hpp>
