namespace Cleanup.Corpus.Resuming;

/// <summary>A run into a folder that goes on with earlier ones. Immutable.</summary>
/// <param name="Folder">What is kept there.</param>
/// <param name="Plan">What is left to do.</param>
/// <param name="IsDurable">Whether each output is to outlive a loss of power as soon as it is complete.</param>
public sealed record RunInFolder(RunFolder Folder, ResumePlan Plan, bool IsDurable)
{
    /// <summary>Begins the output of an input, or goes on with it; null where another run has been faster.</summary>
    /// <param name="input">The input.</param>
    /// <param name="path">The place of its output.</param>
    /// <param name="hasParts">Whether it can be gone on with behind what was written.</param>
    /// <param name="records">Makes what writes records into the file.</param>
    /// <exception cref="Problems.OutputException">It cannot be written.</exception>
    internal UnitSink? Open(InputFile input, string path, bool hasParts, Func<Sinks.OutputStream, Sinks.RecordSink> records)
    {
        PlannedUnit unit = Plan.UnitOf(input);
        // Another run was complete first, and cleared the beginnings away.
        if (unit.PartPath is not null && !File.Exists(unit.PartPath) && IsDoneByOther()) return null;
        UnitRecord done = unit.Done ?? new UnitRecord
        {
            Source = input.Source,
            Output = Path.GetRelativePath(Folder.Path, path),
            Identity = unit.Identity ?? default,
            OutputLength = 0,
            Summary = new RunSummary(),
        };
        UnitFile file = UnitFile.Begin(path, Folder.PartPathOf(input.Source), unit.PartPath, done.OutputLength, IsDurable, IsDoneByOther);
        return new UnitSink(records(file), file, Folder, done, hasParts);

        bool IsDoneByOther() => Folder.ReadCommits().TryGetValue(input.Source, out UnitRecord? commit) &&
            commit.Identity == unit.Identity && Folder.HasOutput(commit);
    }
}
