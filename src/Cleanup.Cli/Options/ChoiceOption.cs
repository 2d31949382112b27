using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Cleanup.Cli.Options;

/// <summary>Makes options that take one of a few words.</summary>
internal static class ChoiceOption
{
    public static Option<T?> Create<T>(string name, string description, ImmutableArray<(string Word, T Value)> choices)
        where T : struct
    {
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Word)),
            CustomParser = result => Parse(result, name, choices),
        };
        option.CompletionSources.Add(_ => choices.Select(choice => new CompletionItem(choice.Word)));
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, string name, ImmutableArray<(string Word, T Value)> choices)
        where T : struct
    {
        string given = result.Tokens[^1].Value;
        foreach ((string word, T value) in choices)
            if (string.Equals(word, given, StringComparison.OrdinalIgnoreCase)) return value;
        result.AddError($"{name} takes {string.Join(" or ", choices.Select(choice => choice.Word))}, not '{given}'.");
        return null;
    }
}
