using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Settings;

/// <summary>
/// The settings of a run of the command: they are read before the command line is, which comes last, and given to it as if they stood in
/// it. Not thread-safe.
/// </summary>
internal sealed class CommandSettings
{
    private static readonly string[] _help = ["--help", "-h", "-?"];

    private readonly Option<string?> _config = new("--config")
    {
        Description = $"Take the settings from this file. Default: {SettingsFile.Name} of the current folder, if it is there.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _isolated = new("--isolated") { Description = "Read no file of settings and no environment variable." };

    private readonly Option<string[]> _kindFiles = new("--kinds-from")
    {
        Description = "Look for the kinds that this file describes too: {\"kinds\": {\"my-ad\": {\"pattern\": …}}}. Can be repeated.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _shows = new("--show-settings")
    {
        Description = "Write the settings as JSON, each with where it comes from, and do nothing else.",
    };

    private ImmutableArray<SettingValue> _given = [];

    /// <summary>What files and the environment set.</summary>
    public LoadedSettings Loaded { get; private set; } = new();

    /// <summary>The kinds, and what is set of them.</summary>
    public ChosenKinds Kinds => Loaded.Kinds;

    /// <summary>How grave findings are, and which are allowed.</summary>
    /// <param name="allowed">The rules that allow, which count what they allowed.</param>
    public FindingsPolicy Policy(AllowRules allowed) => new()
    {
        Severity = Kinds.SeverityOf,
        Allows = finding => allowed.Find(finding.Leak.Kind.Id, finding.Input.Source, finding.Text)?.Reason,
    };

    /// <summary>Adds the options to a command that has settings.</summary>
    public void AddTo(Command command)
    {
        command.Add(_config);
        command.Add(_isolated);
        command.Add(_kindFiles);
        command.Add(_shows);
    }

    /// <summary>Reads the settings, and gives the arguments with them.</summary>
    /// <param name="root">The command, of which one is called.</param>
    /// <param name="args">The arguments as they were given.</param>
    /// <exception cref="SettingsException">A file is not there, or says what cannot be.</exception>
    public string[] Read(Command root, string[] args)
    {
        string[] words = [.. args.TakeWhile(static word => word is not "--")];
        string? name = words.FirstOrDefault(static word => !word.StartsWith('-'));
        Command? command = root.Subcommands.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));
        // Help helps with settings that are wrong, too.
        if (command?.Options.Contains(_config) is not true || words.Any(_help.Contains)) return args;
        ParseResult named = Alone().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Whoever reads all of it says what is wrong.
        if (named.Errors.Count > 0) return args;
        bool isIsolated = named.GetValue(_isolated);
        Loaded = LoadedSettings.Load(named.GetValue(_config), isIsolated, named.GetValue(_kindFiles) ?? []);
        _given = [.. Loaded.Values.Where(value => OptionOf(command, value.Definition) is { } option && !IsGiven(option, words))];
        int behind = Array.IndexOf(args, name) + 1;
        return [.. args[..behind], .. _given.SelectMany(WordsOf), .. args[behind..]];
    }

    /// <summary>Where the option was set that an error is about; null for the command line.</summary>
    public string? PlaceOf(ParseError error)
    {
        for (SymbolResult? symbol = error.SymbolResult; symbol is not null; symbol = symbol.Parent)
        {
            if (symbol is OptionResult option && Given(option.Option) is { } value) return value.From;
        }
        // What a parser of values says comes without its option, but names it.
        return _given.FirstOrDefault(value => error.Message.StartsWith($"{value.Definition.Option} ", StringComparison.Ordinal))?.From;
    }

    /// <summary>Whether the settings are to be shown, and nothing else done.</summary>
    public bool Shows(ParseResult parsed) => parsed.CommandResult.Command.Options.Contains(_shows) && parsed.GetValue(_shows);

    /// <summary>The settings that a command has: by name, what each is set to, and where; null for its default.</summary>
    public IEnumerable<(SettingDefinition Setting, ImmutableArray<string> Texts, string? From)> Merged(ParseResult parsed)
    {
        foreach (SettingDefinition setting in SettingDefinition.All)
        {
            if (OptionOf(parsed.CommandResult.Command, setting) is not { } option) continue;
            OptionResult? result = parsed.GetResult(option);
            if (Given(option) is { } value) yield return (setting, value.Texts, value.From);
            else if (result is null or { Implicit: true }) yield return (setting, [], null);
            else
            {
                ImmutableArray<string> values =
                    result.Tokens.Count == 0 ? ["true"] : [.. result.Tokens.Select(static token => token.Value)];
                yield return (setting, values, option.Name);
            }
        }
    }

    // All other words are left to whoever knows them.
    private Command Alone()
    {
        var alone = new Command("cleanup") { TreatUnmatchedTokensAsErrors = false };
        AddTo(alone);
        return alone;
    }

    private SettingValue? Given(Option option) =>
        _given.FirstOrDefault(value => string.Equals(value.Definition.Option, option.Name, StringComparison.Ordinal));

    private static Option? OptionOf(Command command, SettingDefinition setting) =>
        command.Options.FirstOrDefault(option => string.Equals(option.Name, setting.Option, StringComparison.Ordinal));

    private static bool IsGiven(Option option, string[] words) => option.Aliases.Append(option.Name).Any(name => words.Any(word =>
        word.StartsWith(name, StringComparison.Ordinal) && (word.Length == name.Length || word[name.Length] is '=' or ':')));

    private static IEnumerable<string> WordsOf(SettingValue value) => value.Texts.Select(text => $"{value.Definition.Option}={text}");
}
