namespace Cleanup.Tests.Kinds;

/// <summary>What has the form of a leak by its signs, and is none by its words.</summary>
public sealed class LookAlikeTests
{
    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("Message-ID: <199304251131.AA08572@dec3100a>")]
    [InlineData("jane@quay.invalid\n\n<#include standard.disclaimer>")]
    public void Nothing_is_found_in_a_letter(string text) =>
        Assert.Empty(_cleaner.Find($"From: Jane Roe\n\n{text}\n\nI have seen solder with two per cent of silver in it."));
}
