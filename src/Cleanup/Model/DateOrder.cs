namespace Cleanup;

/// <summary>Which number of a date such as 03/04/2015 comes first.</summary>
public enum DateOrder
{
    /// <summary>The day: 3 April.</summary>
    DayFirst,

    /// <summary>The month: March 4.</summary>
    MonthFirst,
}
