namespace Cleanup.Fuzz.Workers;

/// <summary>Which texts a worker takes. Immutable.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Step">How many numbers to go on by: as many as there are workers.</param>
/// <param name="End">The number behind the last.</param>
/// <param name="Deadline">When no other text is begun.</param>
internal sealed record WorkShare(long First, long Step, long End, DateTime Deadline)
{
    /// <summary>Only the first text.</summary>
    public static WorkShare One { get; } = new(First: 0, Step: 1, End: 1, DateTime.MaxValue);
}
