using System.Collections.Immutable;

namespace Cleanup.Corpus.Resuming;

/// <summary>What of the inputs is left to do in a folder, and what is done. Immutable.</summary>
public sealed class ResumePlan
{
    private ResumePlan(ImmutableArray<InputFile> left, ImmutableArray<UnitRecord> done, ImmutableDictionary<string, string> parts)
    {
        Left = left;
        Done = done;
        Parts = parts;
    }

    /// <summary>What is left, each from where it goes on.</summary>
    public ImmutableArray<InputFile> Left { get; }

    /// <summary>What is done of the inputs: of some all, of those left with a start the part before it.</summary>
    public ImmutableArray<UnitRecord> Done { get; }

    /// <summary>The beginnings of outputs that are gone on with, by source.</summary>
    public ImmutableDictionary<string, string> Parts { get; }

    /// <summary>What is done of an input that is left, by its start; null for nothing.</summary>
    public UnitRecord? DoneOf(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Start is null ? null : Done.First(record => string.Equals(record.Source, input.Source, StringComparison.Ordinal));
    }

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
        var parts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
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
            (UnitRecord Record, string PartPath) farthest = folder.ReadCheckpoints(input.Source).FirstOrDefault(checkpoint =>
                checkpoint.Record.Identity == identity && isUseful(checkpoint.Record) &&
                new FileInfo(checkpoint.PartPath).Length >= checkpoint.Record.OutputLength);
            if (farthest.Record is null)
            {
                left.Add(input);
                continue;
            }
            done.Add(farthest.Record);
            parts.Add(input.Source, farthest.PartPath);
            left.Add(input with { Start = new InputStart(farthest.Record.Offset, farthest.Record.Line, farthest.Record.FieldsSeen) });
        }
        return new ResumePlan(left.ToImmutable(), done.ToImmutable(), parts.ToImmutable());
    }
}
