using Cleanup.Growth;

return GrowthCommand.Create().Parse(args).Invoke();
