using System.CommandLine;

namespace Cleanup.Cli.Options;

/// <summary>Rules that several options share.</summary>
internal static class OptionRules
{
    /// <summary>Refuses zero and negative numbers.</summary>
    public static void MustBePositive(this Option<int> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() <= 0) result.AddError($"{option.Name} must be at least 1.");
    });
}
