using System.Collections.Immutable;

namespace Cleanup.Corpus.Resuming;

/// <summary>What of the inputs is left to do in a folder, and what is done. Immutable.</summary>
public sealed class ResumePlan
{
    private readonly Dictionary<string, PlannedUnit> _units;

    private ResumePlan(ImmutableArray<InputFile> left, ImmutableArray<UnitRecord> done, Dictionary<string, PlannedUnit> units)
    {
        Left = left;
        Done = done;
        _units = units;
    }

    /// <summary>What is left, each from where it goes on.</summary>
    public ImmutableArray<InputFile> Left { get; }

    /// <summary>What is done of the inputs: of some all, of those left with a start the part before it.</summary>
    public ImmutableArray<UnitRecord> Done { get; }

    /// <summary>The sums of what is done.</summary>
    public RunSummary Summary
    {
        get
        {
            var summary = new RunSummary();
            foreach (UnitRecord record in Done) summary.Add(record.Summary);
            return summary;
        }
    }

    /// <summary>Makes a plan.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="isUseful">Whether what was done need not be done again for what else is to be written of it, such as rejects.</param>
    public static ResumePlan Of(RunFolder folder, IEnumerable<InputFile> inputs, Func<UnitRecord, bool> isUseful)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(inputs);
        var left = ImmutableArray.CreateBuilder<InputFile>();
        var done = ImmutableArray.CreateBuilder<UnitRecord>();
        var units = new Dictionary<string, PlannedUnit>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, UnitRecord> commits = folder.ReadCommits();
        foreach (InputFile input in inputs)
        {
            UnitIdentity? identity = UnitIdentity.Of(input);
            if (commits.TryGetValue(input.Source, out UnitRecord? commit) && commit.Identity == identity && isUseful(commit) &&
                folder.HasOutput(commit))
            {
                done.Add(commit);
                continue;
            }
            (UnitRecord? Record, string? PartPath) farthest = folder.ReadCheckpoints(input.Source).FirstOrDefault(checkpoint =>
                checkpoint.Record.Identity == identity && isUseful(checkpoint.Record) &&
                new FileInfo(checkpoint.PartPath).Length >= checkpoint.Record.OutputLength);
            units.Add(input.Source, new PlannedUnit(identity, farthest.Record, farthest.PartPath));
            left.Add(input with { Start = farthest.Record?.End });
            if (farthest.Record is not null) done.Add(farthest.Record);
        }
        return new ResumePlan(left.ToImmutable(), done.ToImmutable(), units);
    }

    /// <summary>What is known of an input that is left.</summary>
    internal PlannedUnit UnitOf(InputFile input) => _units[input.Source];
}
