using System.Collections.Immutable;

namespace Cleanup.Judging;

/// <summary>Signs of one measure, each from another value on: all are seen that the value reaches. Immutable.</summary>
/// <param name="Steps">The values, rising, and the sign of each.</param>
internal sealed record SignScale(ImmutableArray<(double From, SignDefinition Sign)> Steps)
{
    /// <summary>The value of the last step: nobody need count beyond.</summary>
    public int Most => (int)Steps[^1].From;
}
