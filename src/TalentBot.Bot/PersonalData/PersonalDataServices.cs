using Microsoft.Extensions.DependencyInjection;
using TalentBot.Commands;
using TalentBot.Guide;

namespace TalentBot.PersonalData;

/// <summary>Registers what people do with their own data.</summary>
internal static class PersonalDataServices
{
    /// <summary>Adds export and forgetting; the host adds where the data is kept.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) =>
        services.AddSingleton<ExportFile>().AddSingleton<ICommand, Export>().AddBoth<Forget>();
}
