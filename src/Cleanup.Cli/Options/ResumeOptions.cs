using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Options;

/// <summary>The options of runs into a folder that may be stopped and gone on with, or shared among machines.</summary>
internal sealed class ResumeOptions
{
    // A terabyte: beyond it a number of bytes was meant.
    private const int MostMegabytes = 1_000_000;

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Do all anew that earlier runs into the folder have done, also with other settings.",
    };

    private readonly Option<bool> _durable = new("--durable")
    {
        Description = "Flush each output of a folder to the disk as it is complete. Without it large ones are, part by part.",
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Take one share of the inputs into the folder: the INDEX-th of COUNT, from 0 on; " +
            "auto/COUNT takes the index from a cluster's array of jobs.",
        HelpName = "INDEX/COUNT",
        CustomParser = static result => Read(result),
    };

    private readonly Option<int> _checkpoint = NumberOption.Create(
        "--checkpoint", "MB", "After how many MB of a JSON Lines input a later run can go on with it.", RunFolder.UsualPart, MostMegabytes);

    private readonly Option<int?> _split = NumberOption.CreateOptional(
        "--split", "MB", "Take a large JSON Lines file in parts of so many MB, each with an output of its own. Default: as a whole.",
        MostMegabytes);

    public ResumeOptions(Command command)
    {
        command.Add(_split);
        command.Add(_checkpoint);
        command.Add(_shard);
        command.Add(_force);
        command.Add(_durable);
    }

    /// <summary>Refuses them where there is no such folder.</summary>
    /// <exception cref="CorpusException">One of them is given.</exception>
    public void ThrowIfUseless(ParseResult parsed, bool isResumable)
    {
        foreach (Option option in new Option[] { _shard, _force, _durable, _checkpoint, _split })
            if (parsed.GetResult(option) is { Implicit: false } && !isResumable)
                throw new CorpusException($"{option.Name} goes with -o DIR/, and a format that has one output an input");
    }

    /// <summary>Plans a run into a folder, and writes down what it is to do.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="configuration">A name for all that changes what is written.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="isUseful">Whether what was done need not be done again for what else is to be written of it.</param>
    /// <exception cref="CorpusException">An earlier run had another configuration.</exception>
    public RunInFolder Plan(
        ParseResult parsed, string folder, string configuration, ImmutableArray<InputFile> inputs, Func<UnitRecord, bool> isUseful)
    {
        if (parsed.GetValue(_split) is { } split)
        {
            inputs = InputSplitter.Split(inputs, split * RunFolder.Megabyte);
            configuration = string.Create(CultureInfo.InvariantCulture, $"{configuration}, split {split}");
        }
        var run = new RunFolder(folder) { PartLength = parsed.GetValue(_checkpoint) * RunFolder.Megabyte };
        if (parsed.GetValue(_force)) run.Clear();
        RunManifest? earlier = run.ReadManifest();
        if (earlier is not null && !string.Equals(earlier.Configuration, configuration, StringComparison.Ordinal))
            throw new CorpusException(
                $"{folder} was begun with other settings or another version: take another folder, or --force to do all anew");
        RunManifest manifest = (earlier ?? new RunManifest(configuration, [])).With(inputs.Select(static input => input.Source));
        if (earlier is null || earlier.Inputs.Length != manifest.Inputs.Length) run.Write(manifest);
        IEnumerable<InputFile> share = parsed.GetValue(_shard) is { } shard ? inputs.Where(input => shard.Holds(input.Source)) : inputs;
        return new RunInFolder(run, ResumePlan.Of(run, share, isUseful), parsed.GetValue(_durable));
    }

    private static Shard? Read(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        const string Auto = "auto/";
        if (text.StartsWith(Auto, StringComparison.Ordinal))
        {
            if (JobIndex.Read() is not { } index)
            {
                result.AddError($"--shard auto: no index of a job is set; looked for {string.Join(", ", JobIndex.Variables)}");
                return null;
            }
            text = $"{index}/{text[Auto.Length..]}";
        }
        Shard? shard = Shard.Parse(text);
        if (shard is null) result.AddError($"--shard takes INDEX/COUNT with an index from 0 to COUNT - 1, or auto/COUNT, not '{text}'.");
        return shard;
    }
}
