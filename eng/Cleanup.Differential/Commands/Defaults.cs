using System.CommandLine;

namespace Cleanup.Differential.Commands;

/// <summary>Makes options that have a value when nothing is given.</summary>
internal static class Defaults
{
    public static Option<T> Option<T>(string name, T value, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, DefaultValueFactory = _ => value };
}
