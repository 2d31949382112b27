using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Cleanup.Cli.Options;

/// <summary>Makes options that take a number from 1 on.</summary>
internal static class NumberOption
{
    public static Option<int> Create(string name, string valueName, string description, int preset, int maximum = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = valueName,
        DefaultValueFactory = _ => preset,
        // Not a validator: asking it for the value of what is no number throws.
        CustomParser = result => Parse(result, name, maximum),
    };

    /// <summary>Makes one that has no default.</summary>
    public static Option<int?> CreateOptional(string name, string valueName, string description, int maximum = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = valueName,
        CustomParser = result => Parse(result, name, maximum),
    };

    private static int Parse(ArgumentResult result, string name, int maximum)
    {
        if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 &&
            number <= maximum)
            return number;
        result.AddError($"{name} takes a number from 1 to {maximum}.");
        return 0;
    }
}
