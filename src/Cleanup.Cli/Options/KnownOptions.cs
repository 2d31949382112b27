using System.CommandLine;

namespace Cleanup.Cli.Options;

/// <summary>The options that a command takes: its own, and those of all commands.</summary>
internal static class KnownOptions
{
    public static IEnumerable<Option> Of(Command command) =>
        command.Options.Concat(ParentsOf(command).SelectMany(parent => parent.Options).Where(option => option.Recursive));

    /// <summary>What an option may be called.</summary>
    public static IEnumerable<string> NamesOf(Option option) => [option.Name, .. option.Aliases];

    public static IEnumerable<Command> ParentsOf(Command command) => command.Parents.OfType<Command>();
}
