using System.Runtime.InteropServices;
using Cleanup.Grammars.Search;

namespace Cleanup.Grammars.Unquoted;

/// <summary>A place where a value without quotes may end.</summary>
/// <param name="Cost">What speaks against that; see <see cref="SearchCost"/>.</param>
/// <param name="Skip">What it costs that the value goes on.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnquotedEnd(float Cost, float Skip);
