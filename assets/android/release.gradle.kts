
// Ours, put at the end by ./x android.
android {
    // As the manifest has it.
    packaging { jniLibs.useLegacyPackaging = true }
    // A block that only one store can read, and that no two builds share.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }
    buildTypes {
        getByName("release") {
            vcsInfo.include = false
            // The key comes from the environment and stands nowhere else; without one, F-Droid signs.
            System.getenv("TENTLIGHT_KEYSTORE")?.let { keystore ->
                signingConfig = signingConfigs.create("given") {
                    storeFile = file(keystore)
                    storePassword = System.getenv("TENTLIGHT_KEYSTORE_PASSWORD")
                    keyAlias = System.getenv("TENTLIGHT_KEY_ALIAS")
                    keyPassword = System.getenv("TENTLIGHT_KEY_PASSWORD")
                }
            }
        }
    }
}
